import { mountScreen } from '../screens/mount';
import { SidePanelApp } from './SidePanelApp';

mountScreen(<SidePanelApp />, 'extension_name');
