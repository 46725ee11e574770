// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer/capabilities/automatic_indirect_tax`.
    pub struct CreateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax;
}

impl CreateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}
