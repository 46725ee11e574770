// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorNonConnectPlatformAccountsV2AccessBlockedError;

/// Needs to use the newer API version or onboard to Connect.
///
/// The schema `v2.error.non_connect_platform_accounts_v2_access_blocked`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorNonConnectPlatformAccountsV2AccessBlocked {
    /// Information about the error that occurred
    pub error: V2ErrorNonConnectPlatformAccountsV2AccessBlockedError,
}

impl Blank for V2ErrorNonConnectPlatformAccountsV2AccessBlocked {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorNonConnectPlatformAccountsV2AccessBlocked {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.non_connect_platform_accounts_v2_access_blocked",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorNonConnectPlatformAccountsV2AccessBlocked {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorNonConnectPlatformAccountsV2AccessBlocked);
