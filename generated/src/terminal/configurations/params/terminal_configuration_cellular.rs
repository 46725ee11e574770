// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/cellular`, `PostTerminalConfigurationsConfiguration/cellular`.
    pub struct TerminalConfigurationCellular;
}

impl TerminalConfigurationCellular {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }
}
