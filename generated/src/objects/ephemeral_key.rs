// Written by `cargo xtask generate`. Do not edit.

/// The object `ephemeral_key`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EphemeralKey {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Time at which the key will expire. Measured in seconds since the Unix epoch.
    pub expires: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::EphemeralKeyId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The key's secret. You can use this value to make authorized requests to the Stripe API.
    pub secret: Option<String>,
}

impl rt::Record for EphemeralKey {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            expires: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            secret: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "ephemeral_key",
            constants: &[("object", rt::Constant::Str("ephemeral_key"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("secret", rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.expires,
            2 => &self.id,
            3 => &self.livemode,
            _ => &self.secret,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires,
            2 => &mut self.id,
            3 => &mut self.livemode,
            _ => &mut self.secret,
        }
    }
}

rt::record_traits!(EphemeralKey);

impl rt::Resource for EphemeralKey {
    type Id = crate::ids::EphemeralKeyId;
    const OBJECT: &'static str = "ephemeral_key";
}
