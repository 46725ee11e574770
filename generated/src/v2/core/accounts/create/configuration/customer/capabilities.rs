// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.capabilities` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    ///
    /// Parameters for `configuration[customer][capabilities][automatic_indirect_tax]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AutomaticIndirectTax;
}

impl AutomaticIndirectTax {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}
