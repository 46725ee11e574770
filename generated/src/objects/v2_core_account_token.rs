// Written by `cargo xtask generate`. Do not edit.

/// Account tokens are single-use tokens which tokenize an account's contact_email, display_name,
/// contact_phone, and identity.
///
/// The object `v2.core.account_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountToken {
    /// Time at which the token was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: rt::DateTime,
    /// Time at which the token will expire.
    pub expires_at: rt::DateTime,
    /// Unique identifier for the token.
    pub id: crate::ids::V2CoreAccountTokenId,
    /// Has the value `true` if the token exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Determines if the token has already been used (tokens can only be used once).
    pub used: bool,
}

impl rt::Record for V2CoreAccountToken {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            used: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.core.account_token",
            constants: &[("object", rt::Constant::Str("v2.core.account_token"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("used", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            2 => &self.id,
            3 => &self.livemode,
            _ => &self.used,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            2 => &mut self.id,
            3 => &mut self.livemode,
            _ => &mut self.used,
        }
    }
}

rt::record_traits!(V2CoreAccountToken);

impl rt::Resource for V2CoreAccountToken {
    type Id = crate::ids::V2CoreAccountTokenId;
    const OBJECT: &'static str = "v2.core.account_token";
}
