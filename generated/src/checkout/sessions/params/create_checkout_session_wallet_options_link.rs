// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/wallet_options/link`.
    pub struct CreateCheckoutSessionWalletOptionsLink;
}

impl CreateCheckoutSessionWalletOptionsLink {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `display`.
    #[inline]
    pub fn display(
        self,
        display: CreateCheckoutSessionWalletOptionsLinkDisplay,
    ) -> Self {
        Self(self.0.with("display", display))
    }
}

impl Default for CreateCheckoutSessionWalletOptionsLink {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCheckoutSessions/wallet_options/link/display`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionWalletOptionsLinkDisplay {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCheckoutSessionWalletOptionsLinkDisplay {
    Auto = "auto",
    Never = "never",
});
