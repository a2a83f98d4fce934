import { suite } from './support/suite.mjs';
import { employee } from './employee.mjs';
import { firstLoad } from './first-load.mjs';
import { newcomer } from './newcomer.mjs';
import { superior } from './superior.mjs';

// One host for all: it lives through a month before the first journey begins.
suite('The pages in a browser', (stage) => {
  firstLoad(stage);
  newcomer(stage);
  employee(stage);
  superior(stage);
});
