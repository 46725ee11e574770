// Written by `cargo xtask generate`. Do not edit.

/// The object `rule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Rule {
    /// The action taken on the payment.
    pub action: String,
    /// Unique identifier for the object.
    pub id: String,
    /// The predicate to evaluate the payment against.
    pub predicate: String,
}

impl rt::Blank for Rule {
    const BLANK: Self = Self {
        action: rt::Blank::BLANK,
        id: rt::Blank::BLANK,
        predicate: rt::Blank::BLANK,
    };
}

impl rt::Record for Rule {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "rule",
            constants: &[],
            fields: &[
                rt::Field("action", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("predicate", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.action,
            1 => &self.id,
            _ => &self.predicate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.action,
            1 => &mut self.id,
            _ => &mut self.predicate,
        }
    }
}

rt::record_traits!(Rule);
