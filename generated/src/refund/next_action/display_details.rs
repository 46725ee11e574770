// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.display_details` of [`Refund`](crate::Refund).

/// An object in `next_action.display_details.email_sent` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailSent {
    /// The timestamp when the email was sent.
    pub email_sent_at: rt::Timestamp,
    /// The recipient's email address.
    pub email_sent_to: String,
}

impl rt::Blank for EmailSent {
    const BLANK: Self = Self {
        email_sent_at: rt::Blank::BLANK,
        email_sent_to: rt::Blank::BLANK,
    };
}

impl rt::Record for EmailSent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "email_sent",
            constants: &[],
            fields: &[
                rt::Field("email_sent_at", rt::REQUIRED),
                rt::Field("email_sent_to", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.email_sent_at,
            _ => &self.email_sent_to,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.email_sent_at,
            _ => &mut self.email_sent_to,
        }
    }
}

rt::record_traits!(EmailSent);
