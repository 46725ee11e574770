// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// Account Links are the means by which a Connect platform grants a connected account permission to
/// access Stripe-hosted applications, such as Connect Onboarding.
///
/// Related guide: [Connect Onboarding](https://docs.stripe.com/connect/custom/hosted-onboarding)
///
/// The schema `account_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountLink {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The timestamp at which this account link will expire.
    pub expires_at: Timestamp,
    /// The URL for the account link.
    pub url: String,
}

impl Blank for AccountLink {
    const BLANK: Self = Self {
        created: Blank::BLANK,
        expires_at: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for AccountLink {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_link",
            constants: &[("object", Constant::Str("account_link"))],
            fields: &[
                Field("created", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for AccountLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountLink);
