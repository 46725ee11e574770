// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Controls tax ID collection during checkout.
    ///
    /// Parameters at `PostCheckoutSessions/tax_id_collection`, `PostPaymentLinks/tax_id_collection`, `PostPaymentLinksPaymentLink/tax_id_collection`.
    pub struct TaxIdCollectionParams;
}

impl TaxIdCollectionParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `required`.
    #[inline]
    pub fn required(self, required: TaxIdCollectionParamsRequired) -> Self {
        Self(self.0.with("required", required))
    }
}

/// The values of `PostCheckoutSessions/tax_id_collection/required`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxIdCollectionParamsRequired {
    /// `if_supported`
    IfSupported,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxIdCollectionParamsRequired {
    IfSupported = "if_supported",
    Never = "never",
});
