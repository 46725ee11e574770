// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::SigmaSigmaApiQueryId;

/// A saved query object represents a query that can be executed for a run.
///
/// The schema `sigma.sigma_api_query`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SigmaSigmaApiQuery {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: SigmaSigmaApiQueryId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The name of the query.
    pub name: String,
    /// The sql statement for the query.
    pub sql: String,
}

impl Record for SigmaSigmaApiQuery {
    fn blank() -> Self {
        Self {
            created: blank(),
            id: blank(),
            livemode: blank(),
            name: blank(),
            sql: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "sigma.sigma_api_query",
            constants: &[("object", Constant::Str("sigma.sigma_api_query"))],
            fields: &[
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("name", REQUIRED),
                Field("sql", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.name,
            _ => &self.sql,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.name,
            _ => &mut self.sql,
        }
    }
}

impl std::fmt::Debug for SigmaSigmaApiQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SigmaSigmaApiQuery);

impl Resource for SigmaSigmaApiQuery {
    type Id = SigmaSigmaApiQueryId;
    const OBJECT: &'static str = "sigma.sigma_api_query";
}
