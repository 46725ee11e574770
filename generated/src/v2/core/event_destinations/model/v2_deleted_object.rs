// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `v2.deleted_object`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2DeletedObject {
    /// The ID of the object that's being deleted.
    pub id: String,
    /// String representing the type of the object that has been deleted. Objects of the same type share
    /// the same value of the object field.
    pub object: Option<String>,
}

impl Blank for V2DeletedObject {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        object: Blank::BLANK,
    };
}

impl Record for V2DeletedObject {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.deleted_object",
            constants: &[],
            fields: &[Field("id", REQUIRED), Field("object", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            _ => &self.object,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.object,
        }
    }
}

impl std::fmt::Debug for V2DeletedObject {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2DeletedObject);
