// Written by `cargo xtask generate`. Do not edit.
//! What `controller` of [`accounts::create`](fn@crate::accounts::create) takes.

pub mod fees;
pub use crate::account::controller::losses;
pub use crate::account::controller::stripe_dashboard;
pub use crate::account::controller::RequirementCollection;

rt::params! {
    /// Parameters for `controller[fees]` of [`accounts::create`](fn@crate::accounts::create).
    pub struct Fees;
}

impl Fees {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payer`.
    #[inline]
    pub fn payer(self, payer: fees::Payer) -> Self {
        Self(self.0.with("payer", payer))
    }
}

impl Default for Fees {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `controller[losses]` of [`accounts::create`](fn@crate::accounts::create).
    pub struct Losses;
}

impl Losses {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(
        self,
        payments: crate::account::controller::losses::Payments,
    ) -> Self {
        Self(self.0.with("payments", payments))
    }
}

impl Default for Losses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `controller[stripe_dashboard]` of [`accounts::create`](fn@crate::accounts::create).
    pub struct StripeDashboard;
}

impl StripeDashboard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        self,
        type_: crate::account::controller::stripe_dashboard::Type,
    ) -> Self {
        Self(self.0.with("type", type_))
    }
}

impl Default for StripeDashboard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
