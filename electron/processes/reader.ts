import { readerService } from '#electron/reading/service';
import { serve } from './serve.ts';

serve(readerService);
