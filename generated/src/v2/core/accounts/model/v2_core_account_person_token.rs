// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::V2CoreAccountPersonTokenId;

/// Person Tokens are single-use tokens which tokenize person information, and are used for creating
/// or updating a Person.
///
/// The schema `v2.core.account_person_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonToken {
    /// Time at which the token was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: DateTime,
    /// Time at which the token will expire.
    pub expires_at: DateTime,
    /// Unique identifier for the token.
    pub id: V2CoreAccountPersonTokenId,
    /// Has the value `true` if the token exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Determines if the token has already been used (tokens can only be used once).
    pub used: bool,
}

impl Record for V2CoreAccountPersonToken {
    fn blank() -> Self {
        Self {
            created: blank(),
            expires_at: blank(),
            id: blank(),
            livemode: blank(),
            used: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.core.account_person_token",
            constants: &[("object", Constant::Str("v2.core.account_person_token"))],
            fields: &[
                Field("created", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("used", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            2 => &self.id,
            3 => &self.livemode,
            _ => &self.used,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            2 => &mut self.id,
            3 => &mut self.livemode,
            _ => &mut self.used,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonToken);

impl Resource for V2CoreAccountPersonToken {
    type Id = V2CoreAccountPersonTokenId;
    const OBJECT: &'static str = "v2.core.account_person_token";
}
