// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CartesBancairesNetworkOptionsParam;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card/three_d_secure/network_options`, `PostPaymentIntentsIntent/payment_method_options/card/three_d_secure/network_options`, `PostPaymentIntentsIntentConfirm/payment_method_options/card/three_d_secure/network_options` and 3 more places.
    pub struct NetworkOptionsParam;
}

impl NetworkOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `cartes_bancaires`.
    #[inline]
    pub fn cartes_bancaires(
        self,
        cartes_bancaires: CartesBancairesNetworkOptionsParam,
    ) -> Self {
        Self(self.0.with("cartes_bancaires", cartes_bancaires))
    }
}

impl Default for NetworkOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
