// Written by `cargo xtask generate`. Do not edit.

/// Account Links let a platform create a temporary, single-use URL that an account can use to
/// access a Stripe-hosted flow for collecting or updating required information.
///
/// The object `v2.core.account_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountLink {
    /// The ID of the connected account this Account Link applies to.
    pub account: String,
    /// The timestamp at which this Account Link was created.
    pub created: rt::DateTime,
    /// The timestamp at which this Account Link will expire.
    pub expires_at: rt::DateTime,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The URL at which the account can access the Stripe-hosted flow.
    pub url: String,
    /// Hash containing usage options.
    pub use_case: crate::v2_core_account_link::UseCase,
}

impl rt::Record for V2CoreAccountLink {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            created: rt::blank(),
            expires_at: rt::blank(),
            livemode: rt::blank(),
            url: rt::blank(),
            use_case: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.core.account_link",
            constants: &[("object", rt::Constant::Str("v2.core.account_link"))],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
                rt::Field("use_case", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.created,
            2 => &self.expires_at,
            3 => &self.livemode,
            4 => &self.url,
            _ => &self.use_case,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(V2CoreAccountLink);
