// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/us_bank_account/networks`, `PostPaymentIntentsIntent/payment_method_options/us_bank_account/networks`, `PostPaymentIntentsIntentConfirm/payment_method_options/us_bank_account/networks` and 3 more places.
    pub struct NetworksOptionsParam;
}

impl NetworksOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(
        self,
        requested: impl IntoIterator<Item = NetworksOptionsParamRequested>,
    ) -> Self {
        Self(self.0.with("requested", Value::list(requested)))
    }
}

impl Default for NetworksOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentIntents/payment_method_options/us_bank_account/networks/requested[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworksOptionsParamRequested {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(NetworksOptionsParamRequested {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
