import { mountScreen } from '../screens/mount';
import { OptionsApp } from './OptionsApp';

mountScreen(<OptionsApp />, 'options_title');
