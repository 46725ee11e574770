// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::V2CoreAccountLinkUseCase;

/// Account Links let a platform create a temporary, single-use URL that an account can use to
/// access a Stripe-hosted flow for collecting or updating required information.
///
/// The schema `v2.core.account_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountLink {
    /// The ID of the connected account this Account Link applies to.
    pub account: String,
    /// The timestamp at which this Account Link was created.
    pub created: DateTime,
    /// The timestamp at which this Account Link will expire.
    pub expires_at: DateTime,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The URL at which the account can access the Stripe-hosted flow.
    pub url: String,
    /// Hash containing usage options.
    pub use_case: V2CoreAccountLinkUseCase,
}

impl Record for V2CoreAccountLink {
    fn blank() -> Self {
        Self {
            account: blank(),
            created: blank(),
            expires_at: blank(),
            livemode: blank(),
            url: blank(),
            use_case: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.core.account_link",
            constants: &[("object", Constant::Str("v2.core.account_link"))],
            fields: &[
                Field("account", REQUIRED),
                Field("created", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("livemode", REQUIRED),
                Field("url", REQUIRED),
                Field("use_case", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            1 => &self.created,
            2 => &self.expires_at,
            3 => &self.livemode,
            4 => &self.url,
            _ => &self.use_case,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.created,
            2 => &mut self.expires_at,
            3 => &mut self.livemode,
            4 => &mut self.url,
            _ => &mut self.use_case,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountLink);
