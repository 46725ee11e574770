// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Reboot time settings for readers. that support customized reboot time configuration.
    ///
    /// Parameters at `PostTerminalConfigurations/reboot_window`, `PostTerminalConfigurationsConfiguration/reboot_window`.
    pub struct RebootWindow;
}

impl RebootWindow {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(end_hour: i64, start_hour: i64) -> Self {
        Self(Params::new().with("end_hour", end_hour).with("start_hour", start_hour))
    }
}
