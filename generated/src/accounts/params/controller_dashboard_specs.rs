// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/controller/stripe_dashboard`.
    pub struct ControllerDashboardSpecs;
}

impl ControllerDashboardSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: ControllerDashboardSpecsType) -> Self {
        Self(self.0.with("type", type_))
    }
}

impl Default for ControllerDashboardSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostAccounts/controller/stripe_dashboard/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControllerDashboardSpecsType {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ControllerDashboardSpecsType {
    Express = "express",
    Full = "full",
    None = "none",
});
