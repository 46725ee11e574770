// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.capabilities` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

rt::params! {
    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    ///
    /// Parameters for `configuration[customer][capabilities][automatic_indirect_tax]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct AutomaticIndirectTax;
}

impl AutomaticIndirectTax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// To request a new Capability for an account, pass true. There can be a delay before the requested
    /// Capability becomes active.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AutomaticIndirectTax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
