import { suite } from './support/suite.mjs';
import { contract } from './contract.mjs';
import { development } from './development.mjs';
import { employee } from './employee.mjs';
import { firstLoad } from './first-load.mjs';
import { keyboard } from './keyboard.mjs';
import { newcomer } from './newcomer.mjs';
import { offices } from './offices.mjs';
import { oversight } from './oversight.mjs';
import { paper } from './paper.mjs';
import { policy } from './policy.mjs';
import { superior } from './superior.mjs';
import { sweep } from './sweep.mjs';
import { talent } from './talent.mjs';

// One host for all: it lives through a month before the first journey begins.
suite('The pages in a browser', (stage) => {
  contract(stage);
  firstLoad(stage);
  policy(stage);
  newcomer(stage);
  employee(stage);
  superior(stage);
  keyboard(stage);
  offices(stage);
  development(stage);
  talent(stage);
  oversight(stage);
  paper(stage);
  sweep(stage);
});
