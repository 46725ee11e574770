// Written by `cargo xtask generate`. Do not edit.
//! What is in `request_details` of [`ForwardingRequest`](crate::ForwardingRequest).

/// Header data.
///
/// An object in `request_details.headers[]` of [`ForwardingRequest`](crate::ForwardingRequest) and `response_details.headers[]` of [`ForwardingRequest`](crate::ForwardingRequest).
#[derive(Clone)]
#[non_exhaustive]
pub struct Header {
    /// The header name.
    pub name: String,
    /// The header value.
    pub value: String,
}

impl rt::Blank for Header {
    const BLANK: Self = Self {
        name: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for Header {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "forwarded_request_header",
            constants: &[],
            fields: &[
                rt::Field("name", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.name,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.name,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(Header);
