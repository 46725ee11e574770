// Written by `cargo xtask generate`. Do not edit.

/// A Meter Event Session is an authentication session for the high-throughput meter event API.
/// Meter Event Sessions provide temporary authentication tokens with expiration times, enabling
/// secure and efficient bulk submission of usage events.
///
/// The object `v2.billing.meter_event_session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventSession {
    /// The authentication token for this session. Use this token when calling the high-throughput meter
    /// event API.
    pub authentication_token: String,
    /// The creation time of this session.
    pub created: rt::DateTime,
    /// The time at which this session expires.
    pub expires_at: rt::DateTime,
    /// The unique ID of this auth session.
    pub id: crate::ids::V2BillingMeterEventSessionId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
}

impl rt::Record for V2BillingMeterEventSession {
    fn blank() -> Self {
        Self {
            authentication_token: rt::blank(),
            created: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.billing.meter_event_session",
            constants: &[
                ("object", rt::Constant::Str("v2.billing.meter_event_session")),
            ],
            fields: &[
                rt::Field("authentication_token", rt::REQUIRED | rt::SECRET),
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.authentication_token,
            1 => &self.created,
            2 => &self.expires_at,
            3 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.authentication_token,
            1 => &mut self.created,
            2 => &mut self.expires_at,
            3 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(V2BillingMeterEventSession);

impl rt::Resource for V2BillingMeterEventSession {
    type Id = crate::ids::V2BillingMeterEventSessionId;
    const OBJECT: &'static str = "v2.billing.meter_event_session";
}
