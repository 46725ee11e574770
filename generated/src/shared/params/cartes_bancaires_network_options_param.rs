// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card/three_d_secure/network_options/cartes_bancaires`, `PostPaymentIntentsIntent/payment_method_options/card/three_d_secure/network_options/cartes_bancaires`, `PostPaymentIntentsIntentConfirm/payment_method_options/card/three_d_secure/network_options/cartes_bancaires` and 3 more places.
    pub struct CartesBancairesNetworkOptionsParam;
}

impl CartesBancairesNetworkOptionsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(cb_avalgo: CbAvalgo) -> Self {
        Self(Params::new().with("cb_avalgo", cb_avalgo))
    }

    /// Sets `cb_exemption`.
    #[inline]
    pub fn cb_exemption(self, cb_exemption: impl Into<String>) -> Self {
        Self(self.0.with("cb_exemption", Value::text(cb_exemption)))
    }

    /// Sets `cb_score`.
    #[inline]
    pub fn cb_score(self, cb_score: i64) -> Self {
        Self(self.0.with("cb_score", cb_score))
    }
}

/// The values of `PostPaymentIntents/payment_method_options/card/three_d_secure/network_options/cartes_bancaires/cb_avalgo`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CbAvalgo {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// `A`
    A,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CbAvalgo {
    V0 = "0",
    V1 = "1",
    V2 = "2",
    V3 = "3",
    V4 = "4",
    A = "A",
});
