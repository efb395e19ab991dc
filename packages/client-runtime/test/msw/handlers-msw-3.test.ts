import { setupServer } from "msw/node";
import { describeHandlers } from "./handlers-suite.js";

describeHandlers(setupServer);
