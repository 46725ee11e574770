// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Place, REQUIRED, Record, Resource, SECRET, Shape, blank,
    debug,
};
use crate::V2BillingMeterEventSessionId;

/// A Meter Event Session is an authentication session for the high-throughput meter event API.
/// Meter Event Sessions provide temporary authentication tokens with expiration times, enabling
/// secure and efficient bulk submission of usage events.
///
/// The schema `v2.billing.meter_event_session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventSession {
    /// The authentication token for this session. Use this token when calling the high-throughput meter
    /// event API.
    pub authentication_token: String,
    /// The creation time of this session.
    pub created: DateTime,
    /// The time at which this session expires.
    pub expires_at: DateTime,
    /// The unique ID of this auth session.
    pub id: V2BillingMeterEventSessionId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
}

impl Record for V2BillingMeterEventSession {
    fn blank() -> Self {
        Self {
            authentication_token: blank(),
            created: blank(),
            expires_at: blank(),
            id: blank(),
            livemode: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.billing.meter_event_session",
            constants: &[("object", Constant::Str("v2.billing.meter_event_session"))],
            fields: &[
                Field("authentication_token", REQUIRED | SECRET),
                Field("created", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authentication_token,
            1 => &self.created,
            2 => &self.expires_at,
            3 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authentication_token,
            1 => &mut self.created,
            2 => &mut self.expires_at,
            3 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

impl std::fmt::Debug for V2BillingMeterEventSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2BillingMeterEventSession);

impl Resource for V2BillingMeterEventSession {
    type Id = V2BillingMeterEventSessionId;
    const OBJECT: &'static str = "v2.billing.meter_event_session";
}
