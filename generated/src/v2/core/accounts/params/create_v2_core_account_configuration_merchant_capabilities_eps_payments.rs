// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Allow the merchant to process EPS payments.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/capabilities/eps_payments`.
    pub struct CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments;
}

impl CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}
