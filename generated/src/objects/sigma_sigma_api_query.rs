// Written by `cargo xtask generate`. Do not edit.

/// A saved query object represents a query that can be executed for a run.
///
/// The object `sigma.sigma_api_query`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SigmaSigmaApiQuery {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::SigmaSigmaApiQueryId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The name of the query.
    pub name: String,
    /// The sql statement for the query.
    pub sql: String,
}

impl rt::Record for SigmaSigmaApiQuery {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            name: rt::blank(),
            sql: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "sigma.sigma_api_query",
            constants: &[("object", rt::Constant::Str("sigma.sigma_api_query"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("sql", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.name,
            _ => &self.sql,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.name,
            _ => &mut self.sql,
        }
    }
}

rt::record_traits!(SigmaSigmaApiQuery);

impl rt::Resource for SigmaSigmaApiQuery {
    type Id = crate::ids::SigmaSigmaApiQueryId;
    const OBJECT: &'static str = "sigma.sigma_api_query";
}
