// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/controller/fees`.
    pub struct ControllerFeesSpecs;
}

impl ControllerFeesSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payer`.
    #[inline]
    pub fn payer(self, payer: ControllerFeesSpecsPayer) -> Self {
        Self(self.0.with("payer", payer))
    }
}

impl Default for ControllerFeesSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostAccounts/controller/fees/payer`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControllerFeesSpecsPayer {
    /// `account`
    Account,
    /// `application`
    Application,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ControllerFeesSpecsPayer {
    Account = "account",
    Application = "application",
});
