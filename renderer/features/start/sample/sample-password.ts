/**
 * The password of the sample office, the same everywhere and no secret: its people are invented. The office is sealed
 * with it all the same, so that the sample runs through the same doors as a real one.
 */
export const SAMPLE_PASSWORD = 'учебный кабинет без секретов';
