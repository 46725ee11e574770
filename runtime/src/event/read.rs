//! Reads what is delivered as far as it can be read: a field that is missing, or of another kind than expected, is left
//! blank. An event of another API version is better handled in part than not at all.

use super::{EventNotification, Snapshot};
use crate::codec::decode::utf8;
use crate::codec::reader::Reader;
use crate::{Decode, DecodeError, DecodeErrorKind, Object};

/// Reads an event of API v1.
///
/// # Errors
/// The payload is not JSON, or has no id, type or object.
#[doc(hidden)]
pub fn read_event<E: Snapshot>(payload: &[u8]) -> Result<E, DecodeError> {
    let payload = utf8(payload)?;
    let event: E = lenient(payload)?;
    check(event.id(), "id", payload)?;
    check(event.type_name(), "type", payload)?;
    match event.raw_object().as_str() {
        "{}" => Err(missing("data.object", payload)),
        _ => Ok(event),
    }
}

/// Reads an event notification of API v2.
///
/// # Errors
/// The payload is not JSON, or has no id or type.
pub(super) fn read_notification<E: Snapshot>(
    payload: &[u8],
) -> Result<EventNotification<E>, DecodeError> {
    let payload = utf8(payload)?;
    let notification: EventNotification<E> = lenient(payload)?;
    check(&notification.id, "id", payload)?;
    check(&notification.type_, "type", payload)?;
    Ok(notification)
}

/// Reads the object of an event. That of an `invoice.upcoming` does not exist yet, and has no id: it is left empty.
#[doc(hidden)]
pub fn event_object<T: Decode>(object: &Object) -> Result<T, DecodeError> {
    let mut value = T::blank();
    value.decode(&mut Reader::preview(object.as_str()))?;
    Ok(value)
}

fn lenient<T: Decode>(payload: &str) -> Result<T, DecodeError> {
    let mut value = T::blank();
    let mut reader = Reader::lenient(payload);
    value.decode(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn check(value: &str, name: &str, payload: &str) -> Result<(), DecodeError> {
    match value {
        "" => Err(missing(name, payload)),
        _ => Ok(()),
    }
}

fn missing(name: &str, payload: &str) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Missing, payload.len()).in_field(name)
}
