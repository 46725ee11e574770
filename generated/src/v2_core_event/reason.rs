// Written by `cargo xtask generate`. Do not edit.
//! What is in `reason` of [`V2CoreEvent`](crate::V2CoreEvent).

/// Information on the API request that instigated the event.
///
/// An object in `reason.request` of [`V2CoreEvent`](crate::V2CoreEvent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// ID of the API request that caused the event.
    pub id: String,
    /// The idempotency key transmitted during the request.
    pub idempotency_key: String,
}

impl rt::Blank for Request {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        idempotency_key: rt::Blank::BLANK,
    };
}

impl rt::Record for Request {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("id", rt::REQUIRED),
                rt::Field("idempotency_key", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            _ => &self.idempotency_key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.idempotency_key,
        }
    }
}

rt::record_traits!(Request);
