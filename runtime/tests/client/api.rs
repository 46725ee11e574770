//! A few operations, written as the generator emits them, and clients for them.

use stripe_runtime::{
    Base, Body, Field, HyperTransport, List, Method, NULLABLE, Operation, Page, Part, Place,
    REQUIRED, Record, Request, Resource, SearchResult, Shape, Upload, blank, operation,
};

use crate::{
    clock::{Clock, Clocked},
    server::Server,
};

pub(crate) const VERSION: &str = "2026-05-27.dahlia";

stripe_runtime::client!(VERSION);

/// A client for the server, with waits that end at once.
pub(crate) fn builder(server: &Server, clock: &Clock) -> ClientBuilder {
    let transport = HyperTransport::direct(&[]).unwrap();
    Client::builder("sk_test_secret")
        .base_urls(&server.url())
        .transport(Clocked(clock.clone(), transport))
}

pub(crate) fn client(server: &Server) -> Client {
    builder(server, &Clock::default()).build().unwrap()
}

#[derive(Clone, Debug)]
pub(crate) struct Charge {
    pub(crate) id: String,
    pub(crate) amount: Option<i64>,
}

impl Record for Charge {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "charge",
            constants: &[],
            fields: &[Field("id", REQUIRED), Field("amount", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self {
            id: blank(),
            amount: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            _ => &self.amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.amount,
        }
    }
}

impl Resource for Charge {
    type Id = String;
    const OBJECT: &'static str = "charge";
}

macro_rules! request {
    ($name:ident, $id:literal, $method:ident $path:literal, $base:ident, $body:ident, $values:expr) => {
        $name(Request::new(
            &Operation {
                id: $id,
                method: Method::$method,
                path: $path,
                base: Base::$base,
                body: Body::$body,
                version: VERSION,
            },
            $values,
        ))
    };
}

operation! { pub(crate) struct Create -> Charge; }
pub(crate) fn create() -> Create {
    request!(Create, "PostCharges", Post "/v1/charges", Api, Form, &[])
}
impl Create {
    pub(crate) fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}

operation! { pub(crate) struct Nothing -> (); }
pub(crate) fn nothing() -> Nothing {
    request!(Nothing, "PostNothing", Post "/v2/nothing", Api, Form, &[])
}

operation! { pub(crate) struct Retrieve -> Charge, expand; }
pub(crate) fn retrieve(id: &str) -> Retrieve {
    request!(Retrieve, "GetChargesCharge", Get "/v1/charges/{charge}", Api, Query, &[id])
}

operation! { pub(crate) struct Delete -> Charge; }
pub(crate) fn delete(id: &str) -> Delete {
    request!(Delete, "DeleteChargesCharge", Delete "/v1/charges/{charge}", Api, Query, &[id])
}

operation! { pub(crate) struct DeleteV2 -> Charge; }
pub(crate) fn delete_v2(id: &str) -> DeleteV2 {
    request!(DeleteV2, "DeleteV2Things", Delete "/v2/things/{id}", Api, Query, &[id])
}

operation! { pub(crate) struct All -> List<Charge>, paged, expand; }
pub(crate) fn all() -> All {
    request!(All, "GetCharges", Get "/v1/charges", Api, Query, &[])
}
impl All {
    pub(crate) fn set(self, key: &'static str, value: &str) -> Self {
        Self(self.0.with(key, value))
    }
}

operation! { pub(crate) struct Search -> SearchResult<Charge>, paged; }
pub(crate) fn search(query: &str) -> Search {
    let request = request!(Search, "GetChargesSearch", Get "/v1/charges/search", Api, Query, &[]);
    Search(request.0.with("query", query))
}

operation! { pub(crate) struct Things -> Page<Charge>, paged, expand; }
pub(crate) fn things() -> Things {
    request!(Things, "GetV2Things", Get "/v2/things", Api, Query, &[])
}

#[derive(Debug)]
pub(crate) struct ThingError {
    pub(crate) error: Part<ThingErrorBody>,
}
#[derive(Debug)]
pub(crate) struct ThingErrorBody {
    pub(crate) code: String,
}
impl Record for ThingError {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }
    fn blank() -> Self {
        Self { error: blank() }
    }
    fn field(&self, _: usize) -> &dyn Place {
        &self.error
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Place {
        &mut self.error
    }
}
impl Record for ThingErrorBody {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.error",
            constants: &[],
            fields: &[Field("code", REQUIRED)],
        }
    }
    fn blank() -> Self {
        Self { code: blank() }
    }
    fn field(&self, _: usize) -> &dyn Place {
        &self.code
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Place {
        &mut self.code
    }
}

operation! { pub(crate) struct CreateThing -> (), error = ThingError; }
pub(crate) fn create_thing() -> CreateThing {
    request!(CreateThing, "PostV2Things", Post "/v2/things", Api, Json, &[])
}

operation! { pub(crate) struct Meter -> (); }
pub(crate) fn meter() -> Meter {
    request!(Meter, "PostV2BillingMeterEventStream", Post "/v2/billing/meter_event_stream", MeterEvents, Json, &[])
}

operation! { pub(crate) struct CreateFile -> Charge; }
pub(crate) fn create_file(file: impl Into<Upload>) -> CreateFile {
    let request = request!(CreateFile, "PostFiles", Post "/v1/files", Files, Multipart, &[]);
    CreateFile(
        request
            .0
            .with("purpose", "dispute_evidence")
            .with_upload("file", file),
    )
}

operation! { pub(crate) struct Pdf -> download; }
pub(crate) fn pdf(quote: &str) -> Pdf {
    request!(Pdf, "GetQuotesQuotePdf", Get "/v1/quotes/{quote}/pdf", Files, Query, &[quote])
}
