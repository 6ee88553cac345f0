import { mountScreen } from '../screens/mount';
import { LibraryApp } from './LibraryApp';

mountScreen(<LibraryApp />, 'library_title');
