// Written by `cargo xtask generate`. Do not edit.

/// The object `v2.deleted_object`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2DeletedObject {
    /// The ID of the object that's being deleted.
    pub id: String,
    /// String representing the type of the object that has been deleted. Objects of the same type share
    /// the same value of the object field.
    pub object: Option<String>,
}

impl rt::Blank for V2DeletedObject {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        object: rt::Blank::BLANK,
    };
}

impl rt::Record for V2DeletedObject {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.deleted_object",
            constants: &[],
            fields: &[rt::Field("id", rt::REQUIRED), rt::Field("object", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            _ => &self.object,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.object,
        }
    }
}

rt::record_traits!(V2DeletedObject);
