// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Object containing the reference to API resource relevant to the event.
///
/// The object at `v2.core.event/related_object`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventRelatedObject {
    /// Unique identifier for the object relevant to the event.
    pub id: String,
    /// Object tag of the resource relevant to the event.
    pub type_: String,
    /// URL to retrieve the resource.
    pub url: String,
}

impl Blank for V2CoreEventRelatedObject {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        type_: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for V2CoreEventRelatedObject {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("id", REQUIRED),
                Field("type", REQUIRED),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for V2CoreEventRelatedObject {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventRelatedObject);
