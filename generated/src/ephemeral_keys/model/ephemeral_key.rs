// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, SECRET, Shape, Timestamp, blank,
    debug,
};
use crate::EphemeralKeyId;

/// The schema `ephemeral_key`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EphemeralKey {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Time at which the key will expire. Measured in seconds since the Unix epoch.
    pub expires: Timestamp,
    /// Unique identifier for the object.
    pub id: EphemeralKeyId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The key's secret. You can use this value to make authorized requests to the Stripe API.
    pub secret: Option<String>,
}

impl Record for EphemeralKey {
    fn blank() -> Self {
        Self {
            created: blank(),
            expires: blank(),
            id: blank(),
            livemode: blank(),
            secret: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ephemeral_key",
            constants: &[("object", Constant::Str("ephemeral_key"))],
            fields: &[
                Field("created", REQUIRED),
                Field("expires", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("secret", SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.expires,
            2 => &self.id,
            3 => &self.livemode,
            _ => &self.secret,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires,
            2 => &mut self.id,
            3 => &mut self.livemode,
            _ => &mut self.secret,
        }
    }
}

impl std::fmt::Debug for EphemeralKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(EphemeralKey);

impl Resource for EphemeralKey {
    type Id = EphemeralKeyId;
    const OBJECT: &'static str = "ephemeral_key";
}
