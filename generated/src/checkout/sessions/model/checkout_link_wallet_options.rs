// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `checkout_link_wallet_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutLinkWalletOptions {
    /// Describes whether Checkout should display Link. Defaults to `auto`.
    pub display: Option<CheckoutLinkWalletOptionsDisplay>,
}

impl Blank for CheckoutLinkWalletOptions {
    const BLANK: Self = Self { display: Blank::BLANK };
}

impl Record for CheckoutLinkWalletOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_link_wallet_options",
            constants: &[],
            fields: &[Field("display", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.display
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.display
    }
}

impl std::fmt::Debug for CheckoutLinkWalletOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutLinkWalletOptions);

/// Describes whether Checkout should display Link. Defaults to `auto`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutLinkWalletOptionsDisplay {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutLinkWalletOptionsDisplay {
    Auto = "auto",
    Never = "never",
});
