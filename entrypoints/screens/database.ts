/** The database as our pages read it. Writes go to the background, which alone acknowledges them. */
import { AttacheDatabase } from '../../utils/store/database';

export const database = new AttacheDatabase();
