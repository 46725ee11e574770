//! The hand-written library under the generated Stripe client: the client and its transports, requests, retries,
//! paging, errors, and the values that emitted types are made of.
//!
//! Users of an emitted crate find here what it re-exports. What the client can do, feature by feature and beside
//! other libraries, each with the test that shows it, is in `docs/comparison.md` of the repository.
//!
//! Nothing but the default transport (feature `hyper`, part of the TLS features) needs an async runtime: see
//! [`Transport`]. It follows `HTTPS_PROXY` and the other variables for proxies with the feature `proxy`, which is on by
//! default: with `default-features = false` it has to be named, or connections go straight to the servers.
#![forbid(unsafe_code)]

mod any_id;
mod api_error;
#[cfg(feature = "blocking")]
pub mod blocking;
mod bytestream;
mod calendar;
mod call;
mod client;
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time"
))]
mod conversions;
mod currency;
mod datetime;
mod debug;
mod decimal;
mod decode;
mod decode_error;
mod download;
mod error;
mod event;
mod expand;
mod expandable;
mod form;
mod id;
mod json;
mod lexer;
mod list;
mod map;
mod maybe_deleted;
mod multipart;
pub mod oauth;
mod observe;
mod open_enum;
mod operation;
mod operation_macro;
mod options;
mod paging;
mod params;
mod part;
mod path;
mod percent;
mod range;
mod raw;
mod raw_request;
mod reader;
mod record;
mod request;
mod response;
mod secret;
#[cfg(feature = "serde")]
mod serde;
#[cfg(not(feature = "serde"))]
mod serde_off;
mod string_integer;
mod text;
mod timestamp;
mod trace;
mod transport;
mod union;
mod upload;
mod value;
mod view;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use any_id::AnyId;
pub use api_error::ApiError;
pub use bytestream::ByteStream;
pub use call::{Call, CallWithResponse};
pub use client::{Client, ClientBuilder, Pinned};
pub use currency::Currency;
pub use datetime::{DateTime, InvalidDateTime};
pub use debug::debug;
pub use decimal::{Decimal, InvalidDecimal};
pub use decode::{Blank, Decode, InPlace, from_slice, from_str};
pub use decode_error::{DecodeError, DecodeErrorKind};
pub use download::{Download, DownloadCall};
pub use error::{Error, ErrorKind};
pub use event::{EventKind, EventNotification, Partial, RelatedObject, Snapshot};
pub use expand::{Expand, ExpandPath, LeadsTo};
pub use expandable::{Expandable, Resource};
pub use form::to_form;
pub use id::Id;
pub use json::to_json;
pub use list::{List, Page, SearchResult};
pub use map::{Map, Metadata};
pub use maybe_deleted::{Deletable, MaybeDeleted};
pub use observe::{Observer, RequestEvent, ResponseEvent};
pub use open_enum::OpenEnum;
pub use operation::{Base, Body, Method, Operation};
pub use operation_macro::ApiRequest;
pub use paging::{Cursor, InvalidCursor, Items, Paged, Pages};
pub use params::Params;
pub use part::Part;
pub use range::Range;
pub use raw::{Object, RawJson};
pub use raw_request::RawRequest;
pub use reader::Reader;
pub use record::{
    Constant, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape, blank, boxed,
    no_field, no_field_mut,
};
pub use request::Request;
pub use response::{Response, ResponseInfo};
pub use secret::ApiKey;
pub use string_integer::StringInteger;
pub use timestamp::Timestamp;
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
pub use upload::Upload;
pub use value::Value;
pub use view::{Encode, Mapping, Sequence, View};

pub use bytes::Bytes;
pub use futures_core::Stream;

#[cfg(feature = "hyper")]
pub use transport::HyperTransport;
#[cfg(feature = "proxy")]
pub use transport::Proxy;

#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time"
))]
pub use conversions::OutOfRange;

/// What the macros of the feature `serde` expand to.
#[doc(hidden)]
#[cfg(feature = "serde")]
pub mod __serde {
    pub use crate::serde::{
        Deserialize, Deserializer, Serialize, Serializer, deserialize, serialize,
    };
}

#[doc(hidden)]
pub use debug::debug_view;
#[doc(hidden)]
pub use open_enum::{__decode_word, __position, __value, __word, Word};
pub use union::{__union_id, __union_position, __union_tag};
