// Written by `cargo xtask generate`. Do not edit.
//! What is in `individual.verification` of [`IssuingCardholder`](crate::IssuingCardholder).

/// An object in `individual.verification.document` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Document {
    /// The back of a document returned by a [file upload](https://docs.stripe.com/api#create_file) with
    /// a `purpose` value of `identity_document`.
    pub back: Option<rt::Expandable<crate::ids::FileId>>,
    /// The front of a document returned by a [file upload](https://docs.stripe.com/api#create_file)
    /// with a `purpose` value of `identity_document`.
    pub front: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for Document {
    const BLANK: Self = Self {
        back: rt::Blank::BLANK,
        front: rt::Blank::BLANK,
    };
}

impl rt::Record for Document {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_id_document",
            constants: &[],
            fields: &[rt::Field("back", rt::NULLABLE), rt::Field("front", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.back,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.back,
            _ => &mut self.front,
        }
    }
}

rt::record_traits!(Document);
