// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.non_connect_platform_accounts_v2_access_blocked/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorNonConnectPlatformAccountsV2AccessBlockedError {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Blank for V2ErrorNonConnectPlatformAccountsV2AccessBlockedError {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record for V2ErrorNonConnectPlatformAccountsV2AccessBlockedError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[
                (
                    "code",
                    Constant::Str("non_connect_platform_accounts_v2_access_blocked"),
                ),
            ],
            fields: &[Field("message", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.message
    }
}

impl std::fmt::Debug for V2ErrorNonConnectPlatformAccountsV2AccessBlockedError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorNonConnectPlatformAccountsV2AccessBlockedError);
