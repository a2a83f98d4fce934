import type { SignIn } from './session';

const place = 'token';

/** Development and demo: the host makes a token for anybody. */
export const developmentSignIn: SignIn = {
  token: async () => sessionStorage.getItem(place),
  end: async () => sessionStorage.removeItem(place),
};

export const keepToken = (token: string): void => sessionStorage.setItem(place, token);
