// Written by `cargo xtask generate`. Do not edit.

/// Account Links are the means by which a Connect platform grants a connected account permission to
/// access Stripe-hosted applications, such as Connect Onboarding.
///
/// Related guide: [Connect Onboarding](https://docs.stripe.com/connect/custom/hosted-onboarding)
///
/// The object `account_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountLink {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The timestamp at which this account link will expire.
    pub expires_at: rt::Timestamp,
    /// The URL for the account link.
    pub url: String,
}

impl rt::Blank for AccountLink {
    const BLANK: Self = Self {
        created: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for AccountLink {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_link",
            constants: &[("object", rt::Constant::Str("account_link"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(AccountLink);
