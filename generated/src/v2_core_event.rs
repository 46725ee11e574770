// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2CoreEvent`](crate::V2CoreEvent).

pub mod reason;

/// Reason for the event.
///
/// An object in `reason` of [`V2CoreEvent`](crate::V2CoreEvent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Reason {
    /// Information on the API request that instigated the event.
    pub request: Option<rt::Part<reason::Request>>,
}

impl rt::Blank for Reason {
    const BLANK: Self = Self { request: rt::Blank::BLANK };
}

impl rt::Record for Reason {
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
            constants: &[("type", rt::Constant::Str("request"))],
            fields: &[rt::Field("request", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.request
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.request
    }
}

rt::record_traits!(Reason);

/// Object containing the reference to API resource relevant to the event.
///
/// An object in `related_object` of [`V2CoreEvent`](crate::V2CoreEvent).
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedObject {
    /// Unique identifier for the object relevant to the event.
    pub id: String,
    /// Object tag of the resource relevant to the event.
    pub type_: String,
    /// URL to retrieve the resource.
    pub url: String,
}

impl rt::Blank for RelatedObject {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for RelatedObject {
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
                rt::Field("type", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(RelatedObject);
