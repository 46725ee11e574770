// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action` of [`Refund`](crate::Refund).

pub mod display_details;

/// An object in `next_action.display_details` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisplayDetails {
    pub email_sent: display_details::EmailSent,
    /// The expiry timestamp.
    pub expires_at: rt::Timestamp,
}

impl rt::Blank for DisplayDetails {
    const BLANK: Self = Self {
        email_sent: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
    };
}

impl rt::Record for DisplayDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_next_action_display_details",
            constants: &[],
            fields: &[
                rt::Field("email_sent", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.email_sent,
            _ => &self.expires_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.email_sent,
            _ => &mut self.expires_at,
        }
    }
}

rt::record_traits!(DisplayDetails);
