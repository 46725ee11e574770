// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::CheckoutLinkWalletOptions;

/// The schema `checkout_session_wallet_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionWalletOptions {
    pub link: Option<Part<CheckoutLinkWalletOptions>>,
}

impl Blank for CheckoutSessionWalletOptions {
    const BLANK: Self = Self { link: Blank::BLANK };
}

impl Record for CheckoutSessionWalletOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_session_wallet_options",
            constants: &[],
            fields: &[Field("link", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.link
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.link
    }
}

impl std::fmt::Debug for CheckoutSessionWalletOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutSessionWalletOptions);
