import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, Menu, powerMonitor, protocol, session } from 'electron';
import { type Arguments, readArguments } from './app/arguments.ts';
import { type Claim, claimProfile } from './app/claim-profile.ts';
import { createIncidents, type Incidents } from './app/incidents.ts';
import { prepareProfile } from './app/prepare-profile.ts';
import { exitCodes, startTexts } from './app/texts.ts';
import { type Areas, createAreas } from './areas.ts';
import { type FolderDialogs, fixedFolder, nativeFolderDialogs } from './dialogs/folder-choice.ts';
import { folderDialogs } from './dialogs/folder-dialogs.ts';
import { nativeDialogs } from './dialogs/native-dialogs.ts';
import type { SaveDialogs } from './dialogs/save-dialogs.ts';
import { handleAll } from './ipc/handle.ts';
import { createRateLimit } from './ipc/rate-limit.ts';
import { currentRuntime, originsOf } from './origin/origins.ts';
import { createOriginHandler } from './origin/serve.ts';
import { silentOpener, systemOpener } from './saved/file-opener.ts';
import { createPdfPrinter } from './window/create-pdf-printer.ts';
import { guardContents } from './window/guard-contents.ts';
import { guardSession } from './window/guard-session.ts';
import { lockWithComputer } from './window/lock-with-computer.ts';
import { openOfficeWindow, showWindow } from './window/office-window.ts';
import { PRINT_PARTITION } from './window/web-preferences.ts';

const runtime = currentRuntime(process.versions);
const origins = originsOf(runtime);
const given = readArguments(process.argv);
const profile = given.profile ?? join(app.getPath('appData'), startTexts.title);

/** What must be said before Electron is ready. */
function configure(asked: Arguments): void {
  app.enableSandbox();
  app.setPath('userData', profile);
  app.setPath('sessionData', join(profile, 'chromium'));
  app.commandLine.appendSwitch('lang', 'ru');
  if (asked.debugPort !== null && !app.isPackaged) {
    app.commandLine.appendSwitch('remote-debugging-port', String(asked.debugPort));
  }
  protocol.registerSchemesAsPrivileged([
    {
      scheme: origins.scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/** Says what is wrong in a sentence and ends with its code; nothing has been touched yet. */
function stop(sentence: string, code: number): void {
  console.error(sentence);
  if (runtime === 'electron' && !given.isHeadless) dialog.showErrorBox(startTexts.title, sentence);
  app.exit(code);
}

/** Tests name a folder; where there is no native dialog files go to the user's documents, under a name of their own. */
function saveDialogs(): SaveDialogs {
  if (given.saveDir !== null) return folderDialogs(given.saveDir);
  const documents = app.getPath('documents');
  return runtime === 'electron' ? nativeDialogs(documents) : folderDialogs(join(documents, startTexts.title));
}

/** Tests name the folder of scans; where there is no native dialog none can be chosen. */
function folderDialogsHere(): FolderDialogs {
  return given.scanDir === null && runtime === 'electron' ? nativeFolderDialogs() : fixedFolder(given.scanDir);
}

/** Closes every way but ours: sessions, navigation, origins, calls. */
function openGates(areas: Areas, incidents: Incidents): void {
  const { lock, documents, routes } = areas;
  const bundle = {
    root: join(import.meta.dirname, '../renderer'),
    doc: origins.doc,
    newNonce: () => randomBytes(16).toString('base64'),
  };
  session.defaultSession.protocol.handle(
    origins.scheme,
    createOriginHandler({ origins, bundle, documents, data: { routes, lock, incidents } }),
  );
  const mayPass = createRateLimit({ burst: 2000, perSecond: 500 }, () => performance.now());
  handleAll({ bundle: origins.bundle, lock, incidents, mayPass }, areas.handlers);
}

async function run(claim: Claim, incidents: Incidents): Promise<void> {
  const printSession = session.fromPartition(PRINT_PARTITION);
  Menu.setApplicationMenu(null);
  app.on('web-contents-created', (_event, contents) => guardContents(contents, origins));
  guardSession(session.defaultSession, origins);
  guardSession(printSession, origins);
  const areas = createAreas({
    profile,
    runtime,
    incidents,
    version: app.getVersion(),
    printer: createPdfPrinter(printSession, origins),
    dialogs: saveDialogs(),
    folders: folderDialogsHere(),
    // Over the windows of a test nothing is opened.
    opener: given.saveDir === null ? systemOpener(runtime) : silentOpener,
    programs: import.meta.dirname,
    reloadWindow: () => window.webContents.reload(),
  });
  openGates(areas, incidents);
  closeOnQuit(areas);
  lockWithComputer(powerMonitor, () => areas.lockNow());
  const window = await openOfficeWindow({
    bundle: origins.bundle,
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    isShown: !given.isHeadless,
    hasDevTools: !app.isPackaged,
  });
  claim.onSecondStart(() => showWindow(window));
  console.log(startTexts.ready);
}

/** The office's files are closed before the process ends; a second quit does not wait for the first. */
function closeOnQuit(areas: Areas): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void areas.close().finally(() => app.exit(0));
  });
}

async function start(): Promise<void> {
  const trouble = prepareProfile(profile);
  if (trouble) return stop(startTexts.profile(trouble, profile), exitCodes.badProfile);
  const claim = await claimProfile(profile);
  if (!claim) return stop(startTexts.alreadyOpen(profile), exitCodes.alreadyOpen);
  await app.whenReady();
  const incidents = createIncidents({
    directory: join(profile, 'incidents'),
    version: app.getVersion(),
    runtime,
    now: () => new Date().toISOString(),
  });
  try {
    await run(claim, incidents);
  } catch (error) {
    await incidents.report('screen', 'start', error);
    stop(startTexts.noWindow, exitCodes.noWindow);
  }
}

configure(given);
app.on('window-all-closed', () => app.quit());
void start();
