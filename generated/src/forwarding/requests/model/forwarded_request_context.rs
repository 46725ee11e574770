// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Metadata about the forwarded request.
///
/// The schema `forwarded_request_context`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedRequestContext {
    /// The time it took in milliseconds for the destination endpoint to respond.
    pub destination_duration: i64,
    /// The IP address of the destination.
    pub destination_ip_address: String,
}

impl Blank for ForwardedRequestContext {
    const BLANK: Self = Self {
        destination_duration: Blank::BLANK,
        destination_ip_address: Blank::BLANK,
    };
}

impl Record for ForwardedRequestContext {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "forwarded_request_context",
            constants: &[],
            fields: &[
                Field("destination_duration", REQUIRED),
                Field("destination_ip_address", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.destination_duration,
            _ => &self.destination_ip_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.destination_duration,
            _ => &mut self.destination_ip_address,
        }
    }
}

impl std::fmt::Debug for ForwardedRequestContext {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ForwardedRequestContext);
